"""Parts that screens are put together from: lists, prompts with their key caps, short notes. No scene, no story."""
