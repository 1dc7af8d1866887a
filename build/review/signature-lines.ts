const fields = ["审核人", "日期", "签名"];
const looked = ["史实", "用词", "读音", "画面"];

/** What a reviewer fills in by hand. */
export const signatureLines = `<div class="sign">
  <p class="looked">${looked.map((name) => `<span><b></b>${name}</span>`).join("")}<em></em><span><b></b>同意使用</span><span><b></b>改后再审</span></p>
  <p class="opinion"><span>意见</span><u></u></p><p class="opinion"><span></span><u></u></p>
  <p class="names">${fields.map((name) => `<span>${name}</span><u></u>`).join("")}</p>
</div>`;
