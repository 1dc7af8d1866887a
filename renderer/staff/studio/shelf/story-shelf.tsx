import type { StudioEntry, StudioStories } from "../../../../runtime/contract/studio.ts";
import { qing, voiceToCome } from "../../../shared/cut/inks.ts";
import { Carving } from "../../../shared/woodcut/carving.tsx";
import { Button } from "../../print/button.tsx";
import { barPath } from "../../print/carve.ts";
import { Fitted } from "../../print/fitted.tsx";
import { Rule } from "../../print/rule.tsx";
import { stateWords } from "../words.ts";

export type StoryShelfProps = { stories: StudioStories; onOpen(story: string): void };

/** All stories by their place in the hall, each with how far it has come. */
export function StoryShelf({ stories: { stories, needsApproval }, onOpen }: StoryShelfProps) {
  const done = stories.filter(({ state }) => state === "recorded").length;
  return (
    <div className="studio shelf">
      <header className="head">
        <h1 className="song">录音间</h1>
        <p className="head-hall">
          {done === 0
            ? "现在都是机器在念，请老师、讲解员来换成真人的声音"
            : `${stories.length} 个故事，${done} 个已换成真人`}
        </p>
        <Button look="choice" seed={82} className="small" onPress={() => location.assign("/staff")}>
          回今日
        </Button>
      </header>
      <Rule seed={71} />
      <p className="shelf-note">
        这里只录工作人员和志愿者的声音，不录观众。选一个故事，一句一句地录；录完再换上，没录完的照旧由机器念。
        {needsApproval && "本馆只放审核过的内容：换上以后要重新审核登记，这个故事才会放。"}
      </p>
      <div className="shelf-places">
        {byPlace(stories).map(([place, entries], at) => (
          <section key={place} className="shelf-place">
            <h2 className="song">{place}</h2>
            <ul>
              {entries.map((entry, row) => (
                <ShelfRow key={entry.id} entry={entry} seed={at * 7 + row + 3} onOpen={onOpen} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}

type ShelfRowProps = { entry: StudioEntry; seed: number; onOpen(story: string): void };

function ShelfRow({ entry, seed, onOpen }: ShelfRowProps) {
  const { id, title, sentences, recorded, state } = entry;
  return (
    <li className="shelf-row">
      <button type="button" className="shelf-open" onClick={() => onOpen(id)}>
        <b className="shelf-title song">{title}</b>
        <span className={`shelf-state ${state}`}>{stateWords(entry)}</span>
        <Fitted className="shelf-bar">
          {({ width, height }) => (
            <Carving width={width} height={height}>
              <path fill={voiceToCome} d={barPath(0, height - 3, width, 2, seed, 60)} />
              {recorded > 0 && (
                <path fill={qing} d={barPath(0, 1, (width * recorded) / sentences, height - 2, seed)} />
              )}
            </Carving>
          )}
        </Fitted>
      </button>
    </li>
  );
}

/** In the order in which they come; the stops of the Long March stand together. */
function byPlace(stories: readonly StudioEntry[]): [place: string, entries: StudioEntry[]][] {
  const places = new Map<string, StudioEntry[]>();
  for (const story of stories) {
    const place = story.place.startsWith("长征路") ? "长征路" : story.place;
    places.set(place, [...(places.get(place) ?? []), story]);
  }
  return [...places];
}
