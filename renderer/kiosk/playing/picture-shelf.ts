/** Pictures of the stories that may be asked for next, as SVG text, so that they stand when the voice begins. */
export type PictureShelf = {
  keep(urls: readonly string[]): void;
  /** The picture's text; rejects when it cannot be had. */
  take(url: string): Promise<string>;
};

export function createPictureShelf(fetchText: (url: string) => Promise<string> = fetchSvg): PictureShelf {
  const texts = new Map<string, Promise<string>>();
  function take(url: string): Promise<string> {
    const known = texts.get(url);
    if (known) return known;
    const text = fetchText(url);
    texts.set(url, text);
    text.catch(() => texts.delete(url)); // asked for again next time
    return text;
  }
  return {
    take,
    keep(urls) {
      for (const url of texts.keys()) if (!urls.includes(url)) texts.delete(url);
      for (const url of urls) take(url).catch(() => {}); // missed when it is shown, not now
    },
  };
}

async function fetchSvg(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`the picture answered ${answer.status}`);
  return answer.text();
}
