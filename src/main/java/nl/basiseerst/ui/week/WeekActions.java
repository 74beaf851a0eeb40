package nl.basiseerst.ui.week;

import nl.basiseerst.domain.schedule.Block;
import nl.basiseerst.ui.common.desk.Destination;

import java.util.function.IntConsumer;

/// What the keys of the grid do, and the lines of its menu with them.
final class WeekActions {

    /// What opens and closes beside the grid.
    interface Panels {
        /// What is at the cursor, with the keyboard in it.
        void open();

        /// The patterns for the day at the cursor, likewise.
        void openPatterns();

        /// When to split the block at the cursor, likewise.
        void openSplit();

        /// The extra work in the block at the cursor, likewise.
        void openExtra();

        /// Who takes over the chosen blocks, likewise.
        void openReplace();

        /// What does not fit, likewise.
        void openConflicts();

        /// Copying of more than blocks, likewise.
        void openCopy();

        void close();

        /// Scrolls to the cursor.
        void reveal();
    }

    /// How to get to other weeks.
    ///
    /// @param step goes so many weeks further, or back when negative
    /// @param home goes to the week of today
    record Weeks(IntConsumer step, Runnable home) {}

    private final WeekViewModel model;
    private final BlockCommands commands;
    private final Panels panels;
    private final Weeks weeks;

    WeekActions(WeekViewModel model, BlockCommands commands, Panels panels, Weeks weeks) {
        this.model = model;
        this.commands = commands;
        this.panels = panels;
        this.weeks = weeks;
    }

    void act(WeekKey key) {
        if (model.refuses(key)) {
            return;
        }
        if (!looks(key)) {
            change(key);
        }
        panels.reveal();
    }

    /// Steps and choices, that change nothing of the schedule.
    private boolean looks(WeekKey key) {
        boolean day = model.isDay();
        switch (key) {
            case UP -> vertically(-1);
            case DOWN -> vertically(1);
            case LEFT -> horizontally(-1);
            case RIGHT -> horizontally(1);
            case PERSON_UP -> model.moveToPerson(-1);
            case PERSON_DOWN -> model.moveToPerson(1);
            case DAY_BACK -> model.steps().go(-1);
            case DAY_ON -> model.steps().go(1);
            case SCALE -> model.look().scaleProperty().set(day ? Scale.WEEK : Scale.DAY);
            case EXTEND_UP -> extendVertically(-1);
            case EXTEND_DOWN -> extendVertically(1);
            case EXTEND_LEFT -> extendHorizontally(-1);
            case EXTEND_RIGHT -> extendHorizontally(1);
            case TICK -> model.choosing().tick();
            case CHOOSE_ALL -> model.choosing().more();
            case OPEN -> panels.open();
            case CONFLICTS -> panels.openConflicts();
            case ROOM -> showInRooms();
            case WEEK_BACK -> step(-1);
            case WEEK_ON -> step(1);
            case TODAY -> weeks.home().run();
            case CLOSE -> {
                if (model.selection().isEmpty()) {
                    panels.close();
                } else {
                    model.selection().clear();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void showInRooms() {
        Block block = model.blockProperty().get();
        if (block != null && model.kind() == WeekKind.CALENDAR) {
            model.desk().goTo(new Destination("rooms", block.id()));
        }
    }

    private void change(WeekKey key) {
        int quarter = BlockEdits.STEP_MINUTES;
        switch (key) {
            case NEW -> {
                if (commands.add()) {
                    panels.open();
                }
            }
            case PATTERN -> {
                model.leaveBlock();
                panels.openPatterns();
            }
            case SPLIT -> withOne(panels::openSplit);
            case EXTRA -> withOne(panels::openExtra);
            case REPLACE -> panels.openReplace();
            case COPY_MORE -> panels.openCopy();
            case BACK_TO_BASIC -> DeviationCommands.takeBack(model);
            case DELETE -> commands.delete();
            case COPY -> commands.copy();
            case CUT -> commands.cut();
            case PASTE -> commands.paste();
            case DUPLICATE -> commands.duplicate();
            case MOVE_LEFT -> sideways(-1);
            case MOVE_RIGHT -> sideways(1);
            case MOVE_UP -> commands.movePeople(-1);
            case MOVE_DOWN -> commands.movePeople(1);
            case EARLIER -> commands.shift(-quarter);
            case LATER -> commands.shift(quarter);
            case SHORTER -> commands.stretch(-quarter);
            case LONGER -> commands.stretch(quarter);
            case BEGIN_EARLIER -> commands.begin(-quarter);
            case BEGIN_LATER -> commands.begin(quarter);
            default -> throw new IllegalArgumentException(key.name());
        }
    }

    private void withOne(Runnable open) {
        if (commands.isAboutOne()) {
            open.run();
        }
    }

    private void vertically(int step) {
        if (model.isDay()) {
            model.moveToPerson(step);
        } else {
            model.moveVertically(step);
        }
    }

    private void horizontally(int step) {
        if (model.isDay()) {
            model.moveAlong(step);
        } else {
            model.moveHorizontally(step);
        }
    }

    private void extendVertically(int step) {
        GridPath path = model.path();
        model.choosing()
                .extend(at -> model.isDay() ? path.toPerson(at, step) : path.vertically(at, step));
    }

    private void extendHorizontally(int step) {
        GridPath path = model.path();
        model.choosing()
                .extend(at -> model.isDay() ? path.along(at, step) : path.horizontally(at, step));
    }

    /// To another day in a week, to another time in a day.
    private void sideways(int step) {
        if (model.isDay()) {
            commands.shift(step * BlockEdits.STEP_MINUTES);
        } else {
            commands.moveDays(step);
        }
    }

    private void step(int further) {
        if (model.isDay() && model.kind() == WeekKind.CALENDAR) {
            model.steps().show(model.day().plusWeeks(further));
        } else {
            weeks.step().accept(further);
        }
    }
}
