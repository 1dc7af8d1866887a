import html from "./waiting-page.html?raw";

/** 展馆正在准备，请稍候: what visitors see until the exhibit is there. Needs no network, no file and no font of the machine. */
export const waitingPage = `data:text/html;charset=utf-8;base64,${Buffer.from(html).toString("base64")}`;
