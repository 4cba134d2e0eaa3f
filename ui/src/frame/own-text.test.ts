// @vitest-environment happy-dom
/* In a text field, undo is first its own text's. */
import { expect, test } from "vitest";
import { OwnText } from "./own-text";

function entered(
  tag: "input" | "textarea" | "button",
  value = "Salla",
): { own: OwnText; field: HTMLInputElement } {
  const field = document.body.appendChild(document.createElement(tag)) as HTMLInputElement;
  field.value = value;
  field.focus();
  const own = new OwnText();
  own.enter(field);
  return { own, field };
}

function type({ own, field }: ReturnType<typeof entered>, value: string): void {
  field.value = value;
  own.type(field);
}

test.each(["input", "textarea"] as const)("what was typed into a field of %s is undone there", (tag) => {
  const one = entered(tag);
  expect(one.own.hasUndo(), "nothing has been typed yet: the record's turn").toBe(false);
  type(one, "Salla M");
  expect(one.own.hasUndo()).toBe(true);
  type(one, "Salla");
  expect(one.own.hasUndo(), "all that was typed is undone: the record's turn").toBe(false);
  expect(one.own.hasRedo(), "but it can be typed again").toBe(true);
});

test("what the record's undo writes into the field was not typed", () => {
  const one = entered("input");
  one.field.value = "Sanna";
  one.own.settle();
  expect(one.own.hasUndo()).toBe(false);
});

test("a field that was left, and what is no text, have nothing of their own", () => {
  const one = entered("input");
  type(one, "Salla M");
  one.field.blur();
  expect(one.own.hasUndo()).toBe(false);
  expect(entered("button").own.hasRedo()).toBe(false);
});
