/* Whether Ctrl Z and Ctrl Y belong to the text of the field one is in: first its own text, then the record. Not here:
   undoing, which is the webview's in a field and the journal's elsewhere. */

type TextField = HTMLInputElement | HTMLTextAreaElement;

const TEXT_TYPES = ["text", "search", "email", "tel", "url", "number", "password"];

function isTextField(target: EventTarget | null): target is TextField {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && TEXT_TYPES.includes(target.type);
}

export class OwnText {
  #field: TextField | null = null;
  /** What stood in it when it was entered, or when the record was undone under it. */
  #before = "";
  #typed = false;

  /** The focus has come to something. */
  enter(target: EventTarget | null): void {
    this.#field = isTextField(target) ? target : null;
    this.settle();
  }

  /** Something was typed. */
  type(target: EventTarget | null): void {
    if (target === this.#field) this.#typed = true;
  }

  /** What stands in the field now is what it was entered with. */
  settle(): void {
    this.#before = this.#field?.value ?? "";
    this.#typed = false;
  }

  /** Something typed into the field one is in can be taken back there. */
  hasUndo(): boolean {
    return this.#isIn() && this.#field?.value !== this.#before;
  }

  /** Something typed into the field one is in may have been taken back there. */
  hasRedo(): boolean {
    return this.#isIn() && this.#typed;
  }

  /** Takes back what was typed, or types it again; false if the webview knows nothing of it. WebKitGTK does neither
      by itself when the keys are pressed. */
  turn(which: "undo" | "redo"): boolean {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else reaches the webview's own undo
    return document.execCommand(which);
  }

  #isIn(): boolean {
    return this.#field !== null && document.activeElement === this.#field;
  }
}
