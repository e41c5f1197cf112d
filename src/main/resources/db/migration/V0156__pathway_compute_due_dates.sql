-- A day computed from the arrival follows the arrival; one written by somebody never does. Days written until now stay.
alter table pathway.step add due_by_hand boolean not null default true;
alter table pathway.step alter due_by_hand set default false;
grant update (due_by_hand) on pathway.step to cordee_app;
