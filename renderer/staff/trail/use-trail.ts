import { useEffect, useState } from "react";
import type { StaffTrail } from "../../../runtime/contract/staff-trail.ts";
import { readTrail } from "./read-trail.ts";

const refreshEveryMs = 10_000;

/** The trail's figures, fresh while the leaf is open; where the runtime does not answer, the last it gave. */
export function useTrail(): StaffTrail | undefined {
  const [trail, setTrail] = useState<StaffTrail>();
  useEffect(() => {
    let isHere = true;
    const look = async (isRefresh: boolean) => {
      const read = await readTrail(isRefresh);
      if (isHere && read) setTrail(read);
    };
    void look(false);
    const timer = setInterval(() => void look(true), refreshEveryMs);
    return () => {
      isHere = false;
      clearInterval(timer);
    };
  }, []);
  return trail;
}
