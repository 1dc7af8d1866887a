import { createRoot } from "react-dom/client";
import "../shared/fonts.css";
import "../shared/paper.css";
import "./kiosk.css";
import { KioskApp } from "./kiosk-app.tsx";
import { KioskContext } from "./kiosk-context.ts";
import { screenPlace } from "./screen-place.ts";
import { startKiosk } from "./start-kiosk.ts";

/** `?screen=trail` is the screen with the relief of the Long March. */
const trailScreen = "trail";

const { screenId, station } = screenPlace(window.location.search);
const place = document.getElementById("screen");
if (place) {
  const kiosk = startKiosk(screenId);
  createRoot(place).render(
    <KioskContext.Provider value={kiosk}>
      <KioskApp station={station} trail={screenId === trailScreen} />
    </KioskContext.Provider>,
  );
}
