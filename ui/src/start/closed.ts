/* What keeps a store closed, and what can be done about each. Not here: how it is told, see `Closed`. */
import type { Code, Problem } from "../gen/api";
import { NONE, say } from "../words";

/** A way out. The first one of a problem is the one to try first. */
export type Way = "retry" | "restore";

/** A backup is offered only where it can be put in the file's place. */
const WAYS = {
  busy: ["retry"],
  "newer-store": ["retry", "restore"],
  "damaged-store": ["restore", "retry"],
  "not-a-store": ["restore", "retry"],
  "empty-store-file": ["restore", "retry"],
  "read-only": ["retry"],
  "no-store": ["retry", "restore"],
  "disk-full": ["retry"],
  "io-failed": ["retry", "restore"],
  "migration-failed": ["retry", "restore"],
} satisfies Partial<Record<Code, readonly Way[]>>;

type Closing = keyof typeof WAYS;

/** The problems that are known to keep a store closed. */
export const CLOSINGS = Object.keys(WAYS) as readonly Closing[];

function isClosing(code: Code): code is Closing {
  return code in WAYS;
}

export function waysOut({ code }: Pick<Problem, "code">): readonly Way[] {
  return isClosing(code) ? WAYS[code] : ["retry", "restore"];
}

/** What is, whether the data is safe where that is known, and what to do. */
export function toldOf({
  code,
  args,
}: Pick<Problem, "code" | "args">): { title: string; text: string } | undefined {
  if (!isClosing(code)) return undefined;
  if (code !== "io-failed") return { title: say(`closed-${code}`), text: say(`closed-${code}.now`) };
  return {
    title: say("closed-io-failed"),
    text: say("closed-io-failed.now", { reason: String(args.reason ?? NONE) }),
  };
}
