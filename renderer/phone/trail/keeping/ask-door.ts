/** What stands at an address; `absent` where the hall has no such thing, `unreached` where nobody answers in time. */
export type Answer = { status: "ok"; body: unknown } | { status: "absent" | "unreached" };

const patienceMs = 12_000;

/** Reads JSON; never rejects. */
export async function askDoor(address: string): Promise<Answer> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), patienceMs);
  try {
    const answer = await fetch(address, { signal: giveUp.signal });
    if (answer.status === 404) return { status: "absent" };
    return answer.ok ? { status: "ok", body: await answer.json() } : { status: "unreached" };
  } catch {
    return { status: "unreached" };
  } finally {
    clearTimeout(timer);
  }
}
