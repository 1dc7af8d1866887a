const listen = `new WebSocket(location.origin.replace("http", "ws")).onmessage = () => play();`;
const howler = `<script src="/howler.js"></script>`;

/** Pages as an integrator would write them. Each plays on a message and can be told `stop()`; `ready` says that it waits. */
export const peerPages: Record<string, string> = {
  "new-audio": `<!doctype html><script>
    let sound, ready = true;
    const play = () => { sound = new Audio("/story.mp3"); sound.play(); };
    const stop = () => sound?.pause();
    ${listen}</script>`,
  "howler-html5": `<!doctype html>${howler}<script>
    let ready = false;
    const sound = new Howl({ src: ["/story.mp3"], html5: true, preload: true, onload: () => { ready = true; } });
    const play = () => sound.play();
    const stop = () => sound.stop();
    ${listen}</script>`,
  "howler-decoded": `<!doctype html>${howler}<script>
    let ready = false;
    const sound = new Howl({ src: ["/story.mp3"], onload: () => { ready = true; } });
    const play = () => sound.play();
    const stop = () => sound.stop();
    ${listen}</script>`,
};
