/** What Node is started with to run the exhibit all day, before the options of `serve`. */
export const serveProgram: string[];
