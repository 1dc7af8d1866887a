import { useCallback, useEffect, useState } from "react";
import type { ClassCard, ClassStart } from "../../../runtime/contract/trail-class.ts";
import { endClass, readClasses, startClass } from "./class-link.ts";

/** Phones tell what they did a little later anyway. */
const everyMs = 5000;

/** Keeps today's classes fresh; starts and ends them. */
export function useClasses() {
  const [classes, setClasses] = useState<ClassCard[]>();
  const [said, setSaid] = useState("");

  const look = useCallback(async (isRefresh: boolean) => {
    const answer = await readClasses(isRefresh);
    if (answer.status === "ok") setClasses(answer.value);
  }, []);
  useEffect(() => {
    void look(false);
    const timer = setInterval(() => void look(true), everyMs);
    return () => clearInterval(timer);
  }, [look]);

  return {
    ...{ classes, said, say: setSaid },
    /** Resolves with whether the class has begun. */
    async start(asked: ClassStart): Promise<boolean> {
      const answer = await startClass(asked);
      setSaid(answer.status === "ok" ? "" : answer.sentence);
      await look(false);
      return answer.status === "ok";
    },
    async end(code: string): Promise<void> {
      const answer = await endClass(code);
      setSaid(answer.status === "ok" ? "" : answer.sentence);
      await look(false);
    },
  };
}
