/* What the window remembers between its starts: language, look, where it was left, the last backup. Not here: drafts
   (`drafts`), which it only brings back. */
import { call, readsIn } from "../bridge";
import type { Backup, Lang, Theme } from "../gen/api";
import { language, learn } from "../words";
import { drafts } from "./drafts.svelte";

/** What is spoken until a language has been chosen: Swedish on a Swedish desktop, Finnish on any other. English is
    what webviews say of every desktop that they do not know. */
function desktopLanguage(): Lang {
  return navigator.language.startsWith("sv") ? "sv" : "fi";
}

class Memory {
  #theme = $state<Theme>("system");
  #place = "";
  #backup = $state.raw<Backup | null>(null);

  /** The look that was chosen. */
  get theme(): Theme {
    return this.#theme;
  }

  /** Where the window was left, as an address; empty at first. */
  get place(): string {
    return this.#place;
  }

  get backup(): Backup | null {
    return this.#backup;
  }

  /** Recalls everything, at the start and when another store is opened. */
  async recall(): Promise<void> {
    const { lang, theme, place, drafts: kept, backup } = await call("memory.get", null);
    await speak(lang ?? desktopLanguage());
    this.#theme = theme;
    this.#place = place;
    this.#backup = backup;
    drafts.recall(kept);
  }

  /** The window speaks this language from now on. */
  async chooseLanguage(lang: Lang): Promise<void> {
    await speak(lang);
    await call("memory.choose_language", { lang });
  }

  /** The window has this look from now on. */
  async chooseTheme(theme: Theme): Promise<void> {
    this.#theme = theme;
    await call("memory.choose_theme", { theme });
  }

  /** The next start begins here. */
  async keepPlace(place: string): Promise<void> {
    if (place === this.#place) return;
    this.#place = place;
    await call("memory.keep_place", { place });
  }

  /** Looks when the last backup was made: one may just have been. */
  async lookAtBackup(): Promise<void> {
    this.#backup = (await call("memory.get", null)).backup;
  }
}

/** Speaks a language in the window, and asks for it in each call. */
export async function speak(lang: Lang): Promise<void> {
  await learn(lang);
  language.now = lang;
  readsIn(lang);
}

/** What a window says that has no memory yet. */
export async function speakAsDesktop(): Promise<void> {
  await speak(desktopLanguage());
}

export const memory = new Memory();
