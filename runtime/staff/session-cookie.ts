const name = "zange-staff";

/** `Set-Cookie` that keeps the session in the browser until it is closed; scripts and other sites never see it. */
export function sessionCookie(session: string): string {
  return `${name}=${session}; Path=/; HttpOnly; SameSite=Strict`;
}

/** `Set-Cookie` that takes the session away. */
export const noSessionCookie = `${name}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0`;

/** The session in a `Cookie` header, or an empty string. */
export function sessionIn(cookieHeader: string | undefined): string {
  for (const pair of (cookieHeader ?? "").split(";")) {
    const [key, value] = pair.trim().split("=", 2);
    if (key === name && value && /^[\w-]{1,128}$/.test(value)) return value;
  }
  return "";
}
