package nl.basiseerst.application;

import nl.basiseerst.domain.plan.PracticePlan;

/// The practices that come with the program, to look around in. Calls read, so never make one on
/// the JavaFX thread.
public interface SamplePractices {

    /// A made-up practice.
    enum Sample {
        LINDE(18, 5800),
        WILGEN(7, 1940);

        private final int members;
        private final int patients;

        Sample(int members, int patients) {
            this.members = members;
            this.patients = patients;
        }

        /// How many people work there.
        public int members() {
            return members;
        }

        /// How many patients are enrolled there.
        public int patients() {
            return patients;
        }
    }

    PracticePlan read(Sample sample);
}
