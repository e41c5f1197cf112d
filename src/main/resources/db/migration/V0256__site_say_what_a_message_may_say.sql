-- What may be said to whoever else picks up; nothing written means that no message is left.
alter table site.note add column message text not null default '' check (length(message) <= 200);
