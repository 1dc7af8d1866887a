/** The bytes of a sound; rejects with a reason when they cannot be had. */
export async function fetchSound(url: string | undefined): Promise<ArrayBuffer> {
  if (!url) throw new Error("the pack has no sound for this story");
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`the sound answered ${answer.status}`);
  return answer.arrayBuffer();
}
