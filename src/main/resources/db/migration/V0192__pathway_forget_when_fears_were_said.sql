-- An id told the millisecond at which words nobody signs were said. Nothing refers to it.
alter table pathway.fear no force row level security;
update pathway.fear set id = gen_random_uuid();
alter table pathway.fear force row level security;
