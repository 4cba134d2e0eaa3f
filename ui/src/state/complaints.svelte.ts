/* What was refused, told at the field it concerns, or at the foot of the form where it concerns none. */
import { Refusal } from "../bridge";
import { sayProblem } from "../words";

export class Complaints {
  #refusals = $state.raw<Readonly<Record<string, Refusal>>>({});

  /** The sentence under a field; a field that has been mended has none. */
  at(field: string): string | undefined {
    const refusal = this.of(field);
    return refusal && sayProblem(refusal);
  }

  /** What was refused at a field. */
  of(field: string): Refusal | undefined {
    return this.#refusals[field];
  }

  /** What concerns no field that is shown. */
  beside(...fields: readonly string[]): Refusal | undefined {
    return Object.entries(this.#refusals).find(([field]) => !fields.includes(field))?.[1];
  }

  /** Nothing is complained of any more: the form begins anew. */
  forget(): void {
    this.#refusals = {};
  }

  /** Runs a write that began at `field`; true if it was done, false if it was refused, which is then told. */
  async during(field: string, write: () => Promise<unknown>): Promise<boolean> {
    try {
      await write();
      this.#forget(field);
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.#refusals = { ...this.#refusals, [error.field ?? field]: error };
      return false;
    }
  }

  #forget(field: string): void {
    this.#refusals = Object.fromEntries(Object.entries(this.#refusals).filter(([other]) => other !== field));
  }
}
