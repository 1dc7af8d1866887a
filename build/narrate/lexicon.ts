// Words that pinyin-pro reads wrongly or without their neutral tone. The longest word that fits wins; a story's own `pinyin:` beats this list.
// 一 and 不 are written with their base tone here; tone-sandhi.ts changes them afterwards.

const reading = `
长征 cháng zhēng|女红军 nǚ hóng jūn|于都 yú dū|任弼时 rén bì shí|单家集 shàn jiā jí|都匀 dū yún|藏民 zàng mín|系着 jì zhe
还给 huán gěi|数了数 shǔ le shǔ|数也数不清 shǔ yě shǔ bu qīng|数不清 shǔ bu qīng|跑得快 pǎo de kuài|背着 bēi zhe|只剩 zhǐ shèng
朝阳 zhāo yáng|朝鲜 cháo xiǎn|十石 shí dàn|快乐地 kuài lè de|甘为 gān wéi|种下 zhòng xià|得走 děi zǒu|教书 jiāo shū|六安 lù ān
无为 wú wéi|稀薄 xī bó|冷得 lěng de|远得多 yuǎn de duō|划船 huá chuán|往前划 wǎng qián huá|划出来 huá chū lái|乐曲 yuè qǔ
核弹 hé dàn|导弹 dǎo dàn|氢弹 qīng dàn|两弹 liǎng dàn|原子弹 yuán zǐ dàn|没有人教 méi yǒu rén jiāo|自己种 zì jǐ zhòng|为大家 wèi dà jiā
夹金山 jiā jīn shān|只 zhǐ|一只 yī zhī|两只 liǎng zhī|几只 jǐ zhī|这只 zhè zhī|那只 nà zhī|每只 měi zhī|船只 chuán zhī|只身 zhī shēn
解放 jiě fàng|收成 shōu cheng|喘不过气 chuǎn bu guò qì|走不动 zǒu bu dòng|看不见 kàn bu jiàn|差不多 chà bu duō|受不了 shòu bu liǎo
慢慢地 màn màn de|得到了 dé dào le|划了 huá le|种成 zhòng chéng|种粮 zhòng liáng|种菜 zhòng cài|种什么 zhòng shén me|星星之火 xīng xīng zhī huǒ
中共一大 zhōng gòng yī dà|着急 zháo jí|粽子 zòng zi|轮子 lún zi
`;

const neutral = `
故事 gù shi|晚上 wǎn shang|早上 zǎo shang|书记 shū ji|时候 shí hou|星星 xīng xing|名字 míng zi|告诉 gào su|主意 zhǔ yi|商量 shāng liang|粮食 liáng shi|热闹 rè nao|勤快 qín kuai|大方 dà fang
月亮 yuè liang|姑娘 gū niang|奶奶 nǎi nai|爷爷 yé ye|爸爸 bà ba|妈妈 mā ma|胳膊 gē bo|地方 dì fang|明白 míng bai|事情 shì qing|孩子 hái zi
个子 gè zi|房子 fáng zi|屋子 wū zi|日子 rì zi|被子 bèi zi|鞋子 xié zi|这个 zhè ge|那个 nà ge|心里 xīn li|眼里 yǎn li|手里 shǒu li
夜里 yè li|哪里 nǎ li|那里 nà li|这里 zhè li|屋里 wū li|村里 cūn li|田里 tián li|谢谢 xiè xie|朋友 péng you|先生 xiān sheng
衣服 yī fu|棉花 mián hua|石头 shí tou|木头 mù tou|馒头 mán tou|我们 wǒ men|他们 tā men|她们 tā men|什么 shén me|怎么 zěn me|多么 duō me
`;

/** Word → its syllables with tone marks, one a character. */
export const lexicon: ReadonlyMap<string, readonly string[]> = new Map(
  `${reading}|${neutral}`
    .split(/[|\n]/)
    .filter((entry) => entry.trim() !== "")
    .map((entry) => {
      const [word = "", ...syllables] = entry.trim().split(" ");
      return [word, syllables];
    }),
);
