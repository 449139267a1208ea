/** The engine has no Thai; these are its words that the add-in's users meet in the workbench. */
export const thaiWords = {
  'sheets-ui': { 'data-validation': { list: { edit: 'แก้ไขรายการ', dropdown: 'เลือกจากรายการ' } } },
  'sheets-data-validation-ui': { alert: { title: 'ค่าที่ใส่ไม่อยู่ในรายการ', ok: 'ตกลง' } },
};
