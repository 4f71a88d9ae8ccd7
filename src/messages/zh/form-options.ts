/** What the help says of `zicha form`. */
export const formArguments = {
  formAction: 'export 发表，或 import 收表',
  formNames: '发表：清单名，可写几份；收表：文件或文件夹',
}

export const formOptions = {
  formOwner: '只发这个责任部门的（牵头和配合）',
  formPlace: '只发这个点位的（走查单）',
  formBy: '发表：owner 每个部门一份，place 每个点位一份；收表：录入人',
  due: '请在哪一天前交回，如 2026-12-01',
  prefill: '把现有的填报写进表里',
  folder: '发表：写到这个文件夹',
}
