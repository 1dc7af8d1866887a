import { createRoot } from "react-dom/client";
import { StaffPage } from "./staff-page.tsx";
import "./styles/page.css";
import "./styles/sign-in.css";
import "./styles/today.css";
import "./styles/export.css";

const place = document.getElementById("staff");
if (place) createRoot(place).render(<StaffPage />);
