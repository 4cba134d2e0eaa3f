// @vitest-environment happy-dom
/* Leaving the window. Not here: when the shell says so, see the window's tests. */
import { expect, test, vi } from "vitest";
import { beforeLeaving, cross, FakeBridge } from ".";

test("the window goes once all is put away", async () => {
  const fake = cross(new FakeBridge());
  let putAway = (): void => undefined;
  const stop = beforeLeaving(() => new Promise<void>((done) => (putAway = done)));
  dispatchEvent(new Event("leaving"));
  expect(fake.left).toBe(false);
  putAway();
  await vi.waitFor(() => {
    expect(fake.left).toBe(true);
  });
  stop();
});
