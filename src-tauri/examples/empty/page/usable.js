/* Says when the page has been painted, as our own window does. */
requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("usable")));
