/* The one way from the pages to the platform. A page names this file and none beside it. */
import type { Lang } from "../gen/api";
import type { Bridge, Input, Name, Output } from "./bridge";
import { FakeBridge } from "./fake";
import { opening } from "./opening";
import { shell } from "./shell";

export {
  Refusal,
  type Bridge,
  type DeskState,
  type FileKind,
  type Input,
  type Name,
  type Output,
  type Progress,
  type Restored,
} from "./bridge";
export { openedOn } from "./opening";
export { FakeBridge, type Answers, type Called } from "./fake";

// A program that is given out has the shell and nothing else: the condition is decided when it is built.
let bridge: Bridge = import.meta.env.DEV && !("isTauri" in globalThis) ? new FakeBridge() : shell;
let reader: Lang = "fi";
/** While something is foretold: what is answered, and what stands for the answer. */
let foretelling: { never: Promise<unknown>; answer: unknown } | null = null;

/** Puts another bridge in place, in a test or on the page of samples. */
export function cross<B extends Bridge>(another: B): B {
  bridge = another;
  return another;
}

/** Says in which language the officer reads from now on; each call carries it. */
export function readsIn(lang: Lang): void {
  reader = lang;
}

/** Calls a command of the API. Rejects with a {@link Refusal}. */
export function call<K extends Name>(name: K, input: Input<K>): Promise<Output<K>> {
  if (foretelling) {
    foretelling.answer = opening.foretold("call", { lang: reader, name, input });
    return foretelling.never as Promise<Output<K>>;
  }
  return bridge.call(reader, name, input);
}

/** What `read` gets when it asks first, if the shell has answered that before: a page can show it at once. Asks
    nobody. */
export function foretold<T>(read: () => Promise<T>): T | undefined {
  if (opening.isOver()) return undefined;
  const asked = { never: new Promise<never>(() => undefined), answer: undefined };
  foretelling = asked;
  try {
    // Who makes something else of the answer has another promise.
    return read() === asked.never ? asked.answer : undefined;
  } finally {
    foretelling = null;
  }
}

/** The call that is under way. */
export const underWay = {
  progress: () => bridge.progress(),
  cancel: () => bridge.cancel(),
};

/** The store as a whole. */
export const desk = {
  state: () => bridge.deskState(),
  retry: () => bridge.retryDesk(),
  restore: (backup: string) => bridge.restoreDesk(backup),
  /** The sample speaks the reader's language. */
  trySample: () => bridge.trySample(reader),
  leaveSample: () => bridge.leaveSample(),
  openFolder: () => bridge.openFolder(),
};

/** Does this before the window goes; the shell says when, and waits a moment. Gives the way to stop. */
export function beforeLeaving(work: () => Promise<unknown>): () => void {
  const leave = (): void => {
    void work().finally(() => bridge.leave());
  };
  addEventListener("leaving", leave);
  return () => {
    removeEventListener("leaving", leave);
  };
}

/** Files that the officer chooses. */
export const files = {
  chooseSave: (...what: Parameters<Bridge["chooseSave"]>) => bridge.chooseSave(...what),
  chooseOpen: (...what: Parameters<Bridge["chooseOpen"]>) => bridge.chooseOpen(...what),
  temporaryPdf: (name: string) => bridge.temporaryPdf(name),
  openWritten: (path: string) => bridge.openWritten(path),
};

/** Opens a link in the mail program, the telephone or the browser. False if there is none. */
export function openLink(url: string): Promise<boolean> {
  return bridge.openLink(url);
}
