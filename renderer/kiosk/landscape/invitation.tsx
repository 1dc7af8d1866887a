/** The lying screen's words while nobody plays. */
export function Invitation({ words, hint }: { words: string; hint: string }) {
  return (
    <div className="landscape-invitation" key={words}>
      <h2 className="song">{words}</h2>
      <p>{hint}</p>
    </div>
  );
}
