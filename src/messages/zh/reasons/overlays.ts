/** Why the rules for overlays are there. */
export const overlaysReasons = {
  'unknown-base': {
    what: 'extends 写的底本找不到',
    why: '细则只写改动的部分，找不到底本就得不到清单；版本也要对得上，改的才是看过的那一版。',
  },
  'overlay-in-circle': {
    what: '细则绕一圈又以自己为底',
    why: '底本要从省到市到县一层一层地来，绕成圈就没有一份清单可作开头。',
  },
  'broken-base': {
    what: '作底的文件有错',
    why: '底本的错在底本里改；在有错的底本上改，结果没有人能保证。',
  },
  'overlay-unknown-indicator': {
    what: '要改、要免的指标底本里没有',
    why: '写错一个编号，本想改的就没有改到，而看起来像是改了。',
  },
  'add-existing-id': {
    what: '新增的 id 已经有了',
    why: '填报按 id 记，两个指标同一个 id，就分不清答的是哪一个。',
  },
  'add-unknown-section': {
    what: '新增指标的指标组底本里没有',
    why: '指标要放进一个指标组才会问到、才会出现在报告里。',
  },
  'change-of-id': {
    what: '改动里改了 id',
    why: '填报按 id 记，换了 id，原来的填报就没有着落。',
  },
  'change-of-section': {
    what: '改了指标组里不能改的',
    why: '整组换掉，底本以后增减的指标就跟不上了；一项一项地改，改了什么看得清楚。',
  },
  'remove-of-nothing': {
    what: '要去掉的键底本没有写',
    why: '写错一个键名，本想去掉的就还留着。',
  },
  'change-of-waived': {
    what: '不考核的指标又改了',
    why: '不考核的不问，改动不起作用，不知道写的人到底要不要考核。',
  },
  'change-of-nothing': {
    what: '改动与底本一样',
    why: '多半是底本已经跟上了，或者数字抄错了；留着会让人以为这里与上级不同。',
  },
}
