/* Which keys were pressed, by name: `Ctrl K`, `Alt 1`, `Shift F6`. Not here: what they do (`Frame`), and the keys of
   lists, tabs and the status control, which are theirs. */

/** What is pressed with Ctrl elsewhere is pressed with Cmd on a Mac. */
const isMac = navigator.platform.startsWith("Mac");

/** The name of what was pressed. With Alt a figure counts by its place: the letter may be another. */
export function chord(event: KeyboardEvent): string {
  const [, figure] = /^(?:Digit|Numpad)(\d)$/.exec(event.code) ?? [];
  const letter = event.key.length === 1 ? event.key.toUpperCase() : event.key;
  const held = [
    (isMac ? event.metaKey : event.ctrlKey) && "Ctrl",
    event.altKey && "Alt",
    event.shiftKey && "Shift",
    event.altKey && figure !== undefined ? figure : letter,
  ];
  return held.filter(Boolean).join(" ");
}

/** What keys do; false if there was nothing to do, and the webview may. */
export type Keys = Readonly<Record<string, () => unknown>>;

/** Does what the keys say. A dialog over the page keeps them from it. */
export function press(event: KeyboardEvent, keys: Keys): void {
  const pressed = chord(event);
  if (event.defaultPrevented) return;
  if (document.querySelector("dialog[open]")) {
    // The window prints nothing of itself, not even now.
    if (pressed === "Ctrl P") event.preventDefault();
    return;
  }
  const how = keys[pressed];
  if (how && how() !== false) event.preventDefault();
}
