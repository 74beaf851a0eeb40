package nl.basiseerst.application.access;

/// Something that can be done with what is stored, through a use case of the program.
///
/// @param needed what somebody must be permitted to do
/// @param deed can be done over and over
record UseCase(String name, Action needed, Runnable deed) {}
