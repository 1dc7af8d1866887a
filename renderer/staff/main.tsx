import { createRoot } from "react-dom/client";
import { StaffPage } from "./staff-page.tsx";
import { StudioPage } from "./studio/studio-page.tsx";
import "./styles/page.css";
import "./styles/sign-in.css";
import "./styles/today.css";
import "./styles/export.css";
import "./styles/content.css";
import "./styles/lead.css";
import "./styles/trail.css";
import "./styles/patrol.css";
import "./styles/studio.css";
import "./styles/shelf.css";

const place = document.getElementById("staff");
const isStudio = location.pathname.startsWith("/studio");
if (place) createRoot(place).render(isStudio ? <StudioPage /> : <StaffPage />);
