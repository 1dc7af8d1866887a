import { createRoot } from "react-dom/client";
import "../shared/fonts.css";
import "../shared/paper.css";
import "./kiosk.css";
import { KioskApp } from "./kiosk-app.tsx";
import { KioskContext } from "./kiosk-context.ts";
import { startKiosk } from "./start-kiosk.ts";

const screenId = new URLSearchParams(window.location.search).get("screen") ?? "corridor";
const place = document.getElementById("screen");
if (place) {
  const kiosk = startKiosk(screenId);
  createRoot(place).render(
    <KioskContext.Provider value={kiosk}>
      <KioskApp />
    </KioskContext.Provider>,
  );
}
