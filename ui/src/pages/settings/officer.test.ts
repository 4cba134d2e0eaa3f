// @vitest-environment happy-dom
/* The officer, field by field, and the handing over as one decision. */
import { fireEvent, screen, within } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";
import { toast } from "../../parts";
import { drafts } from "../../state/drafts.svelte";
import { button, field, leaveWith, play, press, settle, show, told, written } from "./played";

play();

describe("the officer", () => {
  test("is described field by field, each saved on leaving with what the others say", async () => {
    await show("officer");
    await leaveWith(field(/Virkanimike/), "koordinaattori");
    await leaveWith(field(/Puhelin/), "050 000 0000");
    expect(written().map(([, input]) => input)).toEqual([
      { name: "Salla Mallikas", title: "koordinaattori", phone: "", email: "" },
      { name: "Salla Mallikas", title: "koordinaattori", phone: "050 000 0000", email: "" },
    ]);
  });

  test("loses nothing where two fields are left before the first is saved", async () => {
    await show("officer");
    const fields = [field(/Virkanimike/), field(/Puhelin/)];
    for (const input of fields) {
      void fireEvent.input(input, { target: { value: "1" } });
      void fireEvent.blur(input);
    }
    await settle();
    expect(written().at(-1)?.[1]).toMatchObject({ title: "1", phone: "1" });
  });

  test.each([
    [/^Nimi/, "", "Kenttä on tyhjä. Täytä se."],
    [/Sähköposti/, "salla", "Sähköpostiosoite on muotoa nimi@esimerkki.fi. Tarkista osoite."],
  ])("complains at %s of %j, and keeps it", async (name, text, sentence) => {
    await show("officer");
    await leaveWith(field(name), text);
    expect(told(field(name))).toBe(sentence);
    expect(field(name).value).toBe(text);
  });

  test("hands over to a successor with one button, and stays in the list of those before", async () => {
    await show("officer");
    await press("Siirrä tehtävä seuraajalle");
    const form = within(button("Siirrä tehtävä").closest("form") ?? document.body);
    await leaveWith(form.getByRole("textbox", { name: "Nimi" }), "Pentti Näytemaa");
    await leaveWith(form.getByRole("textbox", { name: /Tehtävässä alkaen/ }), "1.3.2027");
    expect(written(), "one decision, one button").toEqual([]);
    await press("Siirrä tehtävä");
    const officer = { name: "Pentti Näytemaa", title: "", phone: "", email: "" };
    expect(written()).toEqual([["settings.hand_over", { officer, since: "2027-03-01" }]]);
    expect(field("Nimi").value, "the fields are the successor's").toBe("Pentti Näytemaa");
    expect(screen.getByText("1.1.2025–23.11.2026")).toBeTruthy();
    expect(toast.now?.text).toBe("Tehtävä siirretty: Pentti Näytemaa.");
    expect(screen.queryByRole("button", { name: "Siirrä tehtävä" })).toBeNull();
  });

  test("leaves nothing that was typed of the predecessor in the fields of the successor", async () => {
    await show("officer");
    await leaveWith(field(/Sähköposti/), "salla");
    await press("Siirrä tehtävä seuraajalle");
    const form = within(screen.getByRole("form", { name: "Seuraaja" }));
    await leaveWith(form.getByRole("textbox", { name: "Nimi" }), "Pentti Näytemaa");
    await press("Siirrä tehtävä");
    expect(field("Nimi").value).toBe("Pentti Näytemaa");
    expect(field(/Sähköposti/).value).toBe("");
    expect(field(/Sähköposti/).hasAttribute("aria-invalid"), "nor a complaint of it").toBe(false);
    expect(drafts.count, "nor a draft").toBe(0);
  });

  test("does not hand over to nobody", async () => {
    await show("officer");
    await press("Siirrä tehtävä seuraajalle");
    await press("Siirrä tehtävä");
    const names = screen.getAllByRole("textbox", { name: "Nimi" });
    expect(names.map((input) => input.getAttribute("aria-invalid"))).toEqual([null, "true"]);
    expect(document.activeElement).toBe(names[1]);
    await press("Peru");
    expect(screen.getAllByRole("textbox", { name: "Nimi" }).length).toBe(1);
    expect(document.activeElement).toBe(button("Siirrä tehtävä seuraajalle"));
  });

  test("finds what was typed of a successor and never handed over", async () => {
    drafts.recall([{ record: "settings-successor", field: "name", text: "Pentti" }]);
    await show("officer");
    expect(screen.getAllByRole<HTMLInputElement>("textbox", { name: "Nimi" })[1]?.value).toBe("Pentti");
    await press("Peru");
    expect(drafts.of("settings-successor", "name"), "given up").toBeUndefined();
  });
});
