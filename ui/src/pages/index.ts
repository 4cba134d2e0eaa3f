/* The places of the rail, in its order, and the page of each. A page that comes into being is one line here. Not here:
   how the rail is drawn (`frame`). */
import type { Component } from "svelte";
import type { PlainId } from "../words";
import Checklist from "./checklist/Checklist.svelte";
import Settings from "./settings/Settings.svelte";

/** What each page is given: the parts of the address after its own. */
export interface PageProps {
  path: readonly string[];
}

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
  icon: "list" | "settings";
  page: Component<PageProps>;
  deeds: readonly Deed[];
  /** What the page is for and how one works with it, in a few sentences. */
  help: PlainId;
  /** Work, its results, or settings: the rail sets them apart. */
  group: "work" | "results" | "settings";
}

export const places: readonly Place[] = [
  {
    id: "checklist",
    name: "checklist-name",
    icon: "list",
    page: Checklist,
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
    page: Settings,
    deeds: [],
    help: "frame-help-settings",
    group: "settings",
  },
];
