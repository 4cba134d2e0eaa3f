/* Making a backup where the officer says. Not here: how old the last one is (`frame/backup`). */
import { call, files } from "../bridge";
import { toast } from "../parts";
import { say } from "../words";
import { clock } from "./clock.svelte";
import { memory } from "./memory.svelte";

/** Asks where, and writes the backup there; false if the officer would rather not. Rejects with a `Refusal`. */
export async function backUp(): Promise<boolean> {
  // The name sorts by day in every folder and language.
  const path = await files.chooseSave(say("settings-backup-title"), `yhdyssilta-${clock.today}.db`, "store");
  if (path === null) return false;
  await call("store.backup", { path });
  await memory.lookAtBackup();
  toast.show({ text: say("settings-backup-made", { path }) });
  return true;
}
