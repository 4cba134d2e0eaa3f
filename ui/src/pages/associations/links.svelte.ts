/* Ways to reach somebody, as links that another program takes. Not here: how they are drawn. */
import { openLink } from "../../bridge";

/** A message to an address. */
export function mailTo(address: string): string {
  return `mailto:${address.split("@").map(encodeURIComponent).join("@")}`;
}

/** A call to a number, as it is written for people; none where more or less than one number stands there. */
export function callTo(phone: string): string | undefined {
  // From abroad the zero in brackets is left out: +358 (0)40.
  const dialled = phone.replace(/^(\s*\+.*?)\(0\)/, "$1").replace(/[\s().\u{2010}-\u{2013}-]/gu, "");
  return /^\+?\d{3,15}$/.test(dialled) ? `tel:${dialled}` : undefined;
}

/** The links of one view. */
export class Links {
  /** A link that no program took. */
  isUnopened = $state(false);

  async follow(link: string): Promise<void> {
    this.isUnopened = !(await openLink(link));
  }
}
