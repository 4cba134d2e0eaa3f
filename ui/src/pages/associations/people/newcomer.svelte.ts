/* Somebody who is given a role, while it is being written: one who is known, or one to be entered. */
import type { NewMember, PersonId, Who } from "../../../gen/api";

export class Newcomer {
  /** One who is in the register already. */
  known = $state.raw<{ id: PersonId; name: string } | null>(null);
  given_name = $state("");
  family_name = $state("");
  email = $state("");
  phone = $state("");
  kind = $state("member");
  title = $state("");

  constructor(kind: string) {
    this.kind = kind;
  }

  get name(): string {
    return this.known?.name ?? `${this.given_name} ${this.family_name}`.trim();
  }

  get who(): Who {
    if (this.known) return { known: this.known.id };
    const { given_name, family_name, email, phone } = this;
    return {
      new: { given_name, family_name, email, phone, basis: null, source: "", confirmed_on: "", note: "" },
    };
  }

  get member(): NewMember {
    return { who: this.who, kind: this.kind, title: this.title };
  }
}
