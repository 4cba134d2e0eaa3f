// @vitest-environment happy-dom
/* The file and its backups: made, restored, checked, and what the sample leaves out. */
import { screen } from "@testing-library/svelte";
import { tick } from "svelte";
import { describe, expect, test, vi } from "vitest";
import { Refusal } from "../../bridge";
import { toast } from "../../parts";
import { clock } from "../../state/clock.svelte";
import { standing } from "../../state/standing.svelte";
import { play, played, press, remembered, show, written } from "./played";

play();

describe("data and backups", () => {
  const at = "2026-11-23T14:12:00Z";

  test("say where the file is and show its folder", async () => {
    await standing.again();
    await show("backup");
    expect(screen.getByText("yhdyssilta.db")).toBeTruthy();
    await press("Näytä kansio");
    expect(played.fake.opened).toEqual(["yhdyssilta.db"]);
  });

  test("back up where one says, and say when and where", async () => {
    played.fake.answer({
      "store.backup": ({ path }) => {
        played.kept = { ...remembered, backup: { at, path } };
        return null;
      },
    });
    await show("backup");
    expect(screen.getByText("Ei vielä yhtään")).toBeTruthy();
    const asked = vi.spyOn(played.fake, "chooseSave");
    await press("Tee varmuuskopio");
    expect(asked.mock.calls[0], "a name that tells the day").toEqual([
      "Tallenna varmuuskopio",
      `yhdyssilta-${clock.today}.db`,
      "store",
    ]);
    expect(written(), "nothing was chosen").toEqual([]);
    played.fake.choice = "/media/tikku/kopio.db";
    await press("Tee varmuuskopio");
    expect(written()).toEqual([["store.backup", { path: "/media/tikku/kopio.db" }]]);
    expect(screen.getByText("23.11.2026 klo 16.12")).toBeTruthy();
    expect(toast.now?.text).toBe("Varmuuskopio tallennettu: /media/tikku/kopio.db");
  });

  test("tell of a backup that was refused, where it was asked for", async () => {
    played.fake.answer({
      "store.backup": () => {
        throw new Refusal({ code: "target-is-store" });
      },
    });
    played.fake.choice = "yhdyssilta.db";
    await show("backup");
    await press("Tee varmuuskopio");
    expect(screen.getByRole("alert").textContent).toContain("Valitse toinen tiedosto");
  });

  test("restore after a question, read everything again, and say where the old file is", async () => {
    await show("backup");
    const restored = vi.spyOn(played.fake, "restoreDesk");
    restored.mockResolvedValue({ ...played.fake.desk, kept: "yhdyssilta.db.before-restore" });
    const again = vi.spyOn(standing, "again");
    played.fake.choice = "kopio.db";
    await press("Palauta varmuuskopiosta");
    expect(restored).not.toHaveBeenCalled();
    await press("Palauta");
    expect(restored).toHaveBeenCalledWith("kopio.db");
    expect(again).toHaveBeenCalledOnce();
    expect(screen.getByText("Aiempi tiedosto on tallessa: yhdyssilta.db.before-restore")).toBeTruthy();
  });

  test("check the file, and say in words what they found", async () => {
    played.fake.answer({ "store.verify": () => ({ sound: true, version: 4, faults: [] }) });
    await show("backup");
    await press("Tarkista tiedosto");
    expect(screen.getByText("Tiedosto on kunnossa.")).toBeTruthy();
    const fault = { check: "index", detail: "row 7 missing" } as const;
    played.fake.answer({
      "store.verify": () => ({
        sound: false,
        version: 4,
        faults: [fault, { ...fault, detail: "row 8 missing" }, { check: "journal", detail: "seq 3" }],
      }),
    });
    await press("Tarkista tiedosto");
    expect(screen.getByRole("heading", { name: "Tiedostosta löytyi 3 vikaa" })).toBeTruthy();
    const found = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(found, "each kind once").toEqual(["Haku ei löydä kaikkea.", "Muutoshistoria ei vastaa tietoja."]);
  });

  test("restore nothing over the sample, which one would take for one's own data", async () => {
    const restoring = "Palauta varmuuskopiosta";
    await standing.again();
    await show("backup");
    expect(screen.getByRole("button", { name: restoring })).toBeTruthy();
    await played.fake.trySample();
    await standing.again();
    await tick();
    expect(screen.queryByRole("button", { name: restoring })).toBeNull();
    expect(screen.getByText(/Palaa ensin omiin tietoihin/)).toBeTruthy();
  });
});
