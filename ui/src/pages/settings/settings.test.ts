// @vitest-environment happy-dom
/* The settings: what is saved on leaving a field, and what is complained of. Not here: the officer and the backups. */
import { fireEvent, render, screen } from "@testing-library/svelte";
import { describe, expect, test } from "vitest";
import { Refusal } from "../../bridge";
import { toast } from "../../parts";
import { clock } from "../../state/clock.svelte";
import { memory } from "../../state/memory.svelte";
import { field, leaveWith, oulu, play, played, press, settle, show, told, written } from "./played";
import Settings from "./Settings.svelte";

play();

describe("sections", () => {
  test("stand in a list, the open one beside it, the first if none was asked for", async () => {
    render(Settings, { path: [] });
    await settle();
    const names = screen.getAllByRole("option").map((option) => option.textContent.trim());
    expect(names).toEqual([
      "Oma organisaatio",
      "Järjestöyhdyshenkilö",
      "Raja-arvot",
      "Kieli ja ulkoasu",
      "Tiedot ja varmuuskopio",
      "Tietoja ohjelmasta",
    ]);
    expect(screen.getByRole("option", { selected: true }).textContent.trim()).toBe("Oma organisaatio");
    await fireEvent.click(screen.getByRole("option", { name: "Raja-arvot" }));
    expect(location.hash).toBe("#/settings/thresholds");
  });

  test("that cannot be read say why, and try again", async () => {
    played.fake.answer({
      "settings.get": () => {
        throw new Refusal({ code: "store-failed" });
      },
    });
    await show("officer");
    expect(screen.getByRole("alert").textContent).toContain("Tallennus tai haku ei onnistunut");
    played.fake.answer({ "settings.get": () => played.stored });
    await press("Yritä uudelleen");
    expect(field("Nimi").value).toBe("Salla Mallikas");
  });
});

describe("the organisation", () => {
  test("is changed by choosing another, which empties the Business ID and can be undone", async () => {
    played.stored.organisation = { ...oulu, business_id: "1234567-1" };
    await show("organisation");
    const combobox = screen.getByRole<HTMLInputElement>("combobox", { name: "Nimi" });
    expect(combobox.value).toBe("Oulu");
    combobox.focus();
    await fireEvent.input(combobox, { target: { value: "Åbo" } });
    await fireEvent.focusOut(combobox);
    await settle();
    expect(written()).toEqual([
      ["settings.choose_organisation", { kind: "municipality", code: "853", business_id: "" }],
    ]);
    expect(field(/Y-tunnus/).value).toBe("");
    expect(toast.now?.text).toBe("Organisaatio vaihdettu: Turku.");
    expect(toast.now?.undo, "a way back").toBeDefined();
  });

  test("is shown though it is not in the list, as in the sample", async () => {
    played.stored.organisation = {
      ...oulu,
      code: "999",
      name: { fi: "Mallikunta", sv: "Modellkommun", en: "Mallikunta" },
    };
    await show("organisation");
    expect(screen.getByRole<HTMLInputElement>("combobox").value).toBe("Mallikunta");
  });

  test("keeps a Business ID with a wrong check digit in the field, and mends it", async () => {
    await show("organisation");
    await leaveWith(field(/Y-tunnus/), "1234567-2");
    expect(field(/Y-tunnus/).value).toBe("1234567-2");
    expect(told(field(/Y-tunnus/))).toContain("Tarkistusmerkki ei täsmää. Pitäisikö lopussa olla 1?");
    await press("Muuta: 1234567-1");
    expect(written().at(-1)?.[1]).toMatchObject({ code: "564", business_id: "1234567-1" });
    expect(field(/Y-tunnus/).value).toBe("1234567-1");
    expect(field(/Y-tunnus/).hasAttribute("aria-invalid")).toBe(false);
  });

  test("shows the mended Business ID also where it was the saved one", async () => {
    played.stored.organisation = { ...oulu, business_id: "1234567-1" };
    await show("organisation");
    await leaveWith(field(/Y-tunnus/), "1234567-2");
    await press("Muuta: 1234567-1");
    expect(field(/Y-tunnus/).value).toBe("1234567-1");
  });
});

describe("residents", () => {
  test("are recorded by year, with one button", async () => {
    await show("organisation");
    await leaveWith(field("Vuosi"), "2025");
    await leaveWith(field("Asukkaita 31.12."), "216 152");
    expect(written(), "not before the button").toEqual([]);
    await press("Kirjaa asukasluku");
    expect(written()).toEqual([["settings.record_residents", { year: 2025, count: 216_152 }]]);
    const rows = screen.getAllByRole("rowheader").map((head) => head.textContent.trim());
    expect(rows).toEqual(["2025", "2024"]);
    expect(field("Vuosi").value, "ready for the next").toBe("");
  });

  test("that lack a year or a number are not recorded, and it is told where", async () => {
    await show("organisation");
    await press("Kirjaa asukasluku");
    expect(written()).toEqual([]);
    expect(told(field("Vuosi"))).toBe("Kenttä on tyhjä. Täytä se.");
    await leaveWith(field("Vuosi"), String(Number(clock.today.slice(0, 4)) + 1));
    expect(screen.getByText(/Vuoden on oltava väliltä 1990–/)).toBeTruthy();
  });

  test("are changed in the same form", async () => {
    await show("organisation");
    await press("Muuta: 2024");
    expect(field("Vuosi").value).toBe("2024");
    expect(document.activeElement).toBe(field("Asukkaita 31.12."));
    await leaveWith(field("Asukkaita 31.12."), "214000");
    await press("Kirjaa asukasluku");
    expect(written()).toEqual([["settings.record_residents", { year: 2024, count: 214_000 }]]);
  });

  test("are removed, and can be brought back", async () => {
    await show("organisation");
    await press("Poista: 2024");
    expect(written()).toEqual([["settings.record_residents", { year: 2024, count: null }]]);
    expect(screen.getByText("Asukaslukuja ei ole vielä kirjattu.")).toBeTruthy();
    expect(toast.now?.text).toBe("Vuoden 2024 asukasluku poistettu.");
    expect(toast.now?.undo).toBeDefined();
    expect(document.activeElement, "the focus is not lost with the row").toBe(field("Vuosi"));
  });
});

describe("thresholds", () => {
  test("are saved on leaving, the others as they are", async () => {
    await show("thresholds");
    await leaveWith(field(/Yhdistysiltoja/), "4");
    expect(written()).toEqual([
      ["settings.set_thresholds", { ...played.stored.thresholds, evenings_per_year: 4 }],
    ]);
  });

  test("beyond their range are not saved", async () => {
    await show("thresholds");
    await leaveWith(field(/Yhdistysiltoja/), "13");
    expect(told(field(/Yhdistysiltoja/))).toBe("Luvun on oltava väliltä 1–12.");
    expect(written()).toEqual([]);
  });

  test("that the store refuses are told at their field", async () => {
    const args = { min: 1, max: 6 };
    played.fake.answer({
      "settings.set_thresholds": () => {
        throw new Refusal({ code: "number-range", field: "evenings_per_year", args });
      },
    });
    await show("thresholds");
    await leaveWith(field(/Yhdistysiltoja/), "7");
    expect(told(field(/Yhdistysiltoja/))).toBe("Luvun on oltava väliltä 1–6.");
  });
});

describe("language and look", () => {
  test("change at once and are kept", async () => {
    await show("appearance");
    await fireEvent.click(screen.getByRole("radio", { name: "Tumma" }));
    await fireEvent.click(screen.getByRole("radio", { name: "Svenska" }));
    await settle();
    expect(written()).toEqual([
      ["memory.choose_theme", { theme: "dark" }],
      ["memory.choose_language", { lang: "sv" }],
    ]);
    expect(memory.theme).toBe("dark");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("Språk och utseende");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "Mörkt" }).checked).toBe(true);
  });
});

test("the program says its version and its licences", async () => {
  await show("about");
  expect(screen.getByText(/^\d+\.\d+\.\d+$/)).toBeTruthy();
  expect(screen.getByText(/EUROPEAN UNION PUBLIC LICENCE v\. 1\.2/)).toBeTruthy();
  expect(screen.getByText(/What follows is the work of others/)).toBeTruthy();
});
