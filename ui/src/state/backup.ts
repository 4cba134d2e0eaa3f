/* Making a backup where the officer says. Not here: how old the last one is (`frame/backup`). */
import { call, files } from "../bridge";
import { toast } from "../parts";
import { say } from "../words";
import { clock } from "./clock.svelte";
import { memory } from "./memory.svelte";

/** Asks where, and writes the backup there; false if the officer would rather not. Rejects with a `Refusal`. */
export async function backUp(): Promise<boolean> {
  const path = await files.chooseSave(say("frame-backup-now"), `yhdyssilta-${clock.today}.db`, "store");
  if (path === null) return false;
  await call("store.backup", { path });
  await memory.lookAtBackup();
  toast.show({ text: say("frame-backup-done") });
  return true;
}
