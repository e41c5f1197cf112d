-- A decided note keeps which figures of the region it was decided on: what its statements have measured, and the latest
-- quarter that was out. No figure is copied: a result that was let out is never changed, and is read where it is. How sure
-- research was is kept too. Null: decided before this was kept.
alter table evidence.note_ground
  add column certainties      text[],
  add column benefits         text[],
  add column measured_through date;
