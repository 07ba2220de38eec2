"""For makers: walkthroughs, the check of all content, pictures of any screen, the figures. Nothing here runs in play."""
