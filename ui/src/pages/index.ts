/* The places of the rail, in its order, and the page of each. A page that comes into being is one line here. Not here:
   how the rail is drawn (`frame`). */
import { LANGUAGES, learn, type PlainId } from "../words";
import Checklist from "./checklist/Checklist.svelte";
import { here, Later, type Page } from "./later.svelte";

export type { Page, PageProps } from "./later.svelte";

/** Something that a page does, and that the search offers from everywhere. The page says how (`offer`). */
export interface Deed {
  id: string;
  /** A verb. */
  name: PlainId;
}

export interface Place {
  /** The first part of its address. */
  id: string;
  /** The word in the rail. */
  name: PlainId;
  icon: "people" | "list" | "settings";
  page: Page;
  deeds: readonly Deed[];
  /** What the page is for and how one works with it, in a few sentences. */
  help: PlainId;
  /** Work, its results, or settings: the rail sets them apart. */
  group: "work" | "results" | "settings";
}

/** Where a start leads that was never anywhere. */
export const home = "checklist";

export const places: readonly Place[] = [
  {
    id: "associations",
    name: "associations-name",
    icon: "people",
    page: new Later(() => import("./associations/Place.svelte")),
    deeds: [
      { id: "add", name: "associations-add" },
      { id: "import", name: "imports-page-deed" },
      { id: "export", name: "exports-page-deed" },
    ],
    help: "frame-help-associations",
    group: "work",
  },
  {
    id: "checklist",
    name: "checklist-name",
    icon: "list",
    // Most starts lead here.
    page: here(Checklist),
    deeds: [
      { id: "print", name: "checklist-print" },
      { id: "close", name: "checklist-close" },
    ],
    help: "frame-help-checklist",
    group: "results",
  },
  {
    id: "settings",
    name: "settings-title",
    icon: "settings",
    page: new Later(async () => {
      // Each language is chosen by its own name.
      const [page] = await Promise.all([import("./settings/Settings.svelte"), learn(...LANGUAGES)]);
      return page;
    }),
    deeds: [],
    help: "frame-help-settings",
    group: "settings",
  },
];
