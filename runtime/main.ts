// The process: npx zange <verb>. Only this file ends it.
import { enableCompileCache } from "node:module";
import { messageOf } from "./base/app-error.ts";

// What was compiled once is not compiled again: a third off the start. The verbs below are loaded after this.
enableCompileCache();

type Verb = { load: () => Promise<(argv: string[]) => Promise<number>>; says: string };

const verbs: Record<string, Verb> = {
  serve: {
    load: async () => (await import("./cli/serve.ts")).serve,
    says: "运行展项（不开窗口）        run the exhibit without a window",
  },
  check: {
    load: async () => (await import("./cli/check.ts")).check,
    says: "检查 hall.yaml 和内容包     check hall.yaml and a pack",
  },
  install: {
    load: async () => (await import("./cli/install.ts")).install,
    says: "装一个内容包（zip 或文件夹） install a pack",
  },
  export: {
    load: async () => (await import("./cli/export.ts")).exportFigures,
    says: "导出统计表（csv、xlsx）      write the sheets of figures",
  },
  qr: {
    load: async () => (await import("./cli/qr.ts")).qr,
    says: "打印长征路的站牌和二维码     print the trail's posts and codes",
  },
  site: {
    load: async () => (await import("./cli/site.ts")).site,
    says: "把长征路写成静态网页         write the trail as static pages",
  },
  simulate: {
    load: async () => (await import("./cli/simulate.ts")).simulate,
    says: "模拟一块线盒上的按钮和感应   play a board on a serial line",
  },
  narrate: {
    load: async () => (await import("./cli/narrate.ts")).narrate,
    says: "把故事念成声音             make the sound of the stories",
  },
  doctor: {
    load: async () => (await import("./cli/doctor.ts")).doctor,
    says: "看看哪里不对，换工作码       say what is wrong, new staff code",
  },
};

const [name = "--help", ...argv] = process.argv.slice(2);
const verb = verbs[name];
try {
  if (verb) process.exitCode = await (await verb.load())(argv);
  else {
    console.log("用法 usage: npx zange <verb> [--help]\n");
    for (const [each, { says }] of Object.entries(verbs)) console.log(`  ${each.padEnd(9)} ${says}`);
    process.exitCode = name === "--help" || name === "help" ? 0 : 2;
  }
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
// A finished verb ends the process even where a library holds a handle; `serve` answers only once it was told to stop.
process.exit();
