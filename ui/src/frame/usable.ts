/* Says, once, that the page can be used: its first sheet has been painted. What a start is measured by. */

let said = false;

export function usable(): void {
  if (said) return;
  said = true;
  // The first frame draws it, the second one begins once it stands on the screen.
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("usable")));
}
