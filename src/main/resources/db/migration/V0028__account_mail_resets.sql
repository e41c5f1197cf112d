-- A link to a new passphrase may also be mailed to the address of its account; nobody hands that one over.
alter table account.handover drop constraint handover_kind_check;
alter table account.handover add constraint handover_kind_check check (kind in ('device', 'reset', 'mail'));
