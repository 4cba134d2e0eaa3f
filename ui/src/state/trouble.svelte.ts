/* What went wrong and nobody has told: refusals that no page expected, and faults of the program itself. Not here:
   complaints of a field (`complaints`) and what a reading lacks (`readings`), which pages tell where they stand. */
import { Refusal } from "../bridge";

/** A refusal, or a fault of the window. */
export type Trouble = Refusal | { readonly fault: unknown };

/** One after another is told; who has ten to read has read enough. */
const MOST = 10;

class Troubles {
  #all = $state.raw<readonly Trouble[]>([]);

  /** Those that have not been answered, first things first. */
  get all(): readonly Trouble[] {
    return this.#all;
  }

  tell(error: unknown): void {
    const trouble = error instanceof Refusal ? error : { fault: error };
    if (this.#all.some((known) => same(known, trouble))) return;
    this.#all = [...this.#all, trouble].slice(0, MOST);
  }

  /** It has been read. */
  answer(trouble: Trouble): void {
    this.#all = this.#all.filter((other) => other !== trouble);
  }

  /** Hears of everything that nobody caught, until it is told to stop. */
  listen(): () => void {
    const onerror = (event: ErrorEvent): void => {
      this.tell(event.error ?? event.message);
    };
    const onrejection = (event: PromiseRejectionEvent): void => {
      this.tell(event.reason);
    };
    addEventListener("error", onerror);
    addEventListener("unhandledrejection", onrejection);
    return () => {
      removeEventListener("error", onerror);
      removeEventListener("unhandledrejection", onrejection);
    };
  }
}

function same(one: Trouble, other: Trouble): boolean {
  if (one instanceof Refusal || other instanceof Refusal)
    return JSON.stringify(one) === JSON.stringify(other);
  return described(one.fault) === described(other.fault);
}

/** A fault in its own words, which only the makers can read. */
export function described(fault: unknown): string {
  return fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault);
}

export const troubles = new Troubles();
