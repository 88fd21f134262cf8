// The tools of the preview. What is shown anew, and when, is in reload.js.
