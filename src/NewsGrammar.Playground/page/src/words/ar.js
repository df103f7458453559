// The interface in Arabic.
const repairs = (count) => (count === 1 ? "إصلاح واحد" : count === 2 ? "إصلاحان" : count <= 10 ? `${count} إصلاحات` : `${count} إصلاحًا`);
const errors = (count) => (count === 1 ? "خطأ واحد" : count === 2 ? "خطآن" : count <= 10 ? `${count} أخطاء` : `${count} خطأ`);
const warnings = (count) => (count === 1 ? "تنبيه واحد" : count === 2 ? "تنبيهان" : count <= 10 ? `${count} تنبيهات` : `${count} تنبيهًا`);

export default {
  title: "مختبر NewsGrammar",
  lead: "صِف أسطر الصفحة وشاهد فورًا كيف تُقرأ. لا يغادر شيء هذا المتصفح.",
  examples: "أمثلة", chooseExample: "حمّل مثالًا…", newGrammar: "ابدأ من جديد",
  grammar: "القواعد", page: "الصفحة", pages: "الصفحات", reading: "القراءة", json: "JSON", repairs: "الإصلاحات", diagram: "المخطط", views: "النتائج",
  share: "مشاركة", shared: "نُسخ العنوان، وفيه القواعد والصفحات، ومن يفتحه يرى الشيء نفسه.",
  sharedByHand: "شريط العنوان يحوي القواعد والصفحات: انسخه من هناك.",
  notKept: "هذا أكثر مما يحفظه المتصفح: شاركه أو نزّله قبل أن تغادر.",
  brokenLink: "هذا العنوان ناقص، فقد قُطع في الطريق. يظهر مثال بدلًا منه.",
  download: "تنزيل", downloadGrammar: "تنزيل القواعد", downloadSample: "تنزيل الصفحة مع نتيجتها عيّنةً", downloadHtml: "HTML",
  downloadPage: "HTML: تنزيل الصفحة", downloadJson: "تنزيل JSON", downloadDiagram: "تنزيل المخطط",
  language: "English", theme: "الألوان", themeAuto: "النظام", themeLight: "فاتحة", themeDark: "داكنة",
  addPage: "أضف صفحة", closePage: (name) => `أغلق ${name}`, renamePage: "اسم الصفحة", pageName: (number) => `page-${number}`,
  draft: "ضع مسودة قواعد من الصفحات", draftHint: "من ست صفحات أو أكثر توضع مسودة قواعد تلائمها.",
  drafting: "تُوضع المسودة…",
  drafted: (findings) => `وُضعت المسودة. ${findings}`, noPages: "لا نص لوضع مسودة منه: ألصق صفحات أولًا.",
  starting: "المحرك يبدأ…", failed: (message) => `تعثّر المحرك: ${message}`,
  fits: "ملائمة", needs: repairs, unrecognized: "لا وسم من القواعد", noReading: "لا قراءة بعد",
  stale: "في القواعد أخطاء. المعروض من آخر نسخة خلت منها.",
  errors, warnings, noFindings: "لا أخطاء ولا تنبيهات",
  wayOut: "المخرج:", line: (number) => `السطر ${number}`, label: "وسم", noField: "بلا حقل", unexpected: "متروك", missing: "ناقص",
  missingText: (rule) => `ينقص هنا سطر من ${rule}`, why: "لماذا هكذا، ولماذا ليس بشكل آخر",
  takes: "تأخذ السطر", noneTakes: "لم تأخذ هذا السطر أي قاعدة فتُرك.", blank: "ليس فيها إلا أسطر فارغة",
  noRepairs: "الصفحة ملائمة: لم يلزم أي إصلاح.", leftOut: "تُرك", expected: (words) => `قد يأتي هنا: ${words}`, endOfText: "نهاية النص",
  html: "مصدر صفحة HTML. يُقرأ بالأسطر التي يؤول إليها مع علاماتها: انظر النتائج.", marks: "العلامات",
  tooLong: (shown, all) => `تظهر أول ${shown} من ${all} سطرًا.`, close: "أغلق", items: "عناصر",
  diagramHint: "من اليسار إلى اليمين تمر الخطوط بما في الصفحة من أعلى إلى أسفل، وما سلكته هذه الصفحة معلَّم.",
  editorHelp: "مفتاح Tab يغادر المحرر. Ctrl-Space يُكمل. Ctrl-F يبحث.",
  phrases: {
    Find: "ابحث", Replace: "استبدل", next: "التالي", previous: "السابق", all: "الكل", "match case": "طابق حالة الأحرف", "by word": "كلمات كاملة",
    regexp: "تعبير نمطي",
    replace: "استبدل", "replace all": "استبدل الكل", close: "أغلق", "Go to line": "اذهب إلى السطر", go: "اذهب", Diagnostics: "التشخيصات",
    "No diagnostics": "لا تشخيصات", Completions: "إكمالات",
  },
  elapsed: (milliseconds) => `قُرئت في ${milliseconds} م.ث`,
};
