"""For makers: walkthroughs, the check of all content, pictures, figures. Nothing here runs in play."""
