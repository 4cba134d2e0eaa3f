/* What a record is parted into. */

export interface Tab {
  id: string;
  /** A noun. */
  label: string;
  /** How many there are behind it, if it counts something. */
  count?: number | undefined;
}
